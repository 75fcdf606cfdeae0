package no.ringvirkning.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of a program to its end. */
record Command(List<String> words, Path workingDirectory) {

    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Runs the program and returns all it has written. */
    Result run(String standardInput) {
        return run(standardInput, Redirect.PIPE);
    }

    /** For programs that leave a server behind: it may keep the output open, and reading it would then never end. */
    Result runWithoutOutput() {
        return run("", Redirect.DISCARD);
    }

    private Result run(String standardInput, Redirect output) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        // The user's settings for other PostgreSQL servers must not reach ours, and messages are compared in English.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            writeTo(process, standardInput);
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (IOException e) {
            throw new StartFailure(
                    "Cannot run " + words.get(0) + ": " + e.getMessage()
                            + ". The directory may be mounted noexec; choose another one with "
                            + PostgresBinaries.CACHE_DIR_VARIABLE + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while running " + words.get(0) + ".", e);
        }
    }

    private static void writeTo(Process process, String text) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The program ended without reading; its exit code and output tell why.
        }
    }
}
