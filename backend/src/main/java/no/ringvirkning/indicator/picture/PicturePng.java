package no.ringvirkning.indicator.picture;

import no.ringvirkning.shared.Drawn;
import no.ringvirkning.shared.Language;

/** The picture as points, for where nothing else is taken. */
record PicturePng(PictureFacts facts, int width) implements Drawn {

    static final String TYPE = "image/png";

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public byte[] sketch(Language language, String address) {
        PictureWords words = PictureWords.in(language);
        return new Composition(facts, words, address).sheet().svg(width, words, true);
    }

    @Override
    public byte[] picture(byte[] sketch) {
        return Raster.png(sketch);
    }
}
