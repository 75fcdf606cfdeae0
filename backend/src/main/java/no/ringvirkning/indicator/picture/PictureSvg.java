package no.ringvirkning.indicator.picture;

import no.ringvirkning.shared.Drawn;
import no.ringvirkning.shared.Language;

/** The picture as text that a browser draws. */
record PictureSvg(PictureFacts facts, int width) implements Drawn {

    static final String TYPE = "image/svg+xml";

    @Override
    public String mediaType() {
        return TYPE + ";charset=UTF-8";
    }

    @Override
    public byte[] sketch(Language language, String address) {
        PictureWords words = PictureWords.in(language);
        return new Composition(facts, words, address).sheet().svg(width, words, false);
    }

    @Override
    public byte[] picture(byte[] sketch) {
        return sketch;
    }
}
