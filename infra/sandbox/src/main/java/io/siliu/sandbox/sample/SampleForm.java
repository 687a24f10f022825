package io.siliu.sandbox.sample;

/** What a paper comes as. */
public enum SampleForm {
    /** The issuer's data. */
    XML(false),
    OFD(false),
    /** With a text layer. */
    PDF(false),
    /** 300 dots an inch, a little askew; as picture, or as PDF of pictures. */
    SCAN(true),
    /** A phone's photograph on a desk, 3,200 dots wide. */
    PHOTO(true),
    /** A photograph or scan as a messenger passes it on, 1,600 dots wide. */
    MESSAGE(true);

    private final boolean picture;

    SampleForm(boolean picture) {
        this.picture = picture;
    }

    /** Whether there is nothing to read but dots. */
    public boolean isPicture() {
        return picture;
    }
}
