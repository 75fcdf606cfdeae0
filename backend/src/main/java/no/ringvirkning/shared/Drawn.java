package no.ringvirkning.shared;

/** An answer that is a picture, with words in the language of who looks at it. */
public interface Drawn {

    /** The media type of the picture. */
    String mediaType();

    /**
     * All that the picture is made from; of the same facts the same, to the byte.
     *
     * @param address under which readers find the picture
     */
    byte[] sketch(Language language, String address);

    /** The picture itself, made only when it is sent. */
    byte[] picture(byte[] sketch);
}
