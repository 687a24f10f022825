package io.siliu.platform.document;

/**
 * Where a page of the papers of a package ended: those that cannot be read come first, then the others, each in the order
 * in which they were taken out. Reads and writes itself as {@code refused_57} or {@code sound_57}, for the address of the
 * next page.
 *
 * @param refused whether the last paper of the page was one that cannot be read
 * @param id of that paper
 */
public record InsidePlace(boolean refused, long id) {

    /** Before the first paper. */
    public static final InsidePlace START = new InsidePlace(true, 0);

    private static final String REFUSED = "refused_";
    private static final String SOUND = "sound_";

    /** @throws IllegalArgumentException when the text is no such place */
    public static InsidePlace valueOf(String text) {
        boolean refused = text.startsWith(REFUSED);
        if (!refused && !text.startsWith(SOUND)) {
            throw new IllegalArgumentException("A place in a package is written refused_57 or sound_57");
        }
        return new InsidePlace(refused, Long.parseLong(text.substring(text.indexOf('_') + 1)));
    }

    @Override
    public String toString() {
        return (refused ? REFUSED : SOUND) + id;
    }
}
