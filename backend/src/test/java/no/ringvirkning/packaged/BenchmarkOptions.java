package no.ringvirkning.packaged;

/**
 * How it is measured.
 *
 * @param scale how much data there are; 1 is what the product is built for
 * @param seconds the length of one measurement
 * @param warmUp seconds of each request before the first
 * @param repeats how often; the median counts
 * @param only a word in the names of what is measured; empty for all
 */
record BenchmarkOptions(double scale, int seconds, int warmUp, int repeats, String only) {

    static BenchmarkOptions of(String[] arguments) {
        BenchmarkOptions options = new BenchmarkOptions(0.1, 10, 20, 3, "");
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private BenchmarkOptions with(String name, String value) {
        return switch (name) {
            case "--scale" -> new BenchmarkOptions(Double.parseDouble(value), seconds, warmUp, repeats, only);
            case "--seconds" -> new BenchmarkOptions(scale, Integer.parseInt(value), warmUp, repeats, only);
            case "--warm-up" -> new BenchmarkOptions(scale, seconds, Integer.parseInt(value), repeats, only);
            case "--repeats" -> new BenchmarkOptions(scale, seconds, warmUp, Integer.parseInt(value), only);
            case "--only" -> new BenchmarkOptions(scale, seconds, warmUp, repeats, value);
            default -> throw new IllegalArgumentException("no option is called " + name);
        };
    }

    boolean wants(String name) {
        return name.contains(only);
    }
}
