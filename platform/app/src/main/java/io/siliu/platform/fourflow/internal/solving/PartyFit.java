package io.siliu.platform.fourflow.internal.solving;

/**
 * How a party read on a paper fits the party that must stand there.
 *
 * @param weight millibits of evidence, more for what is harder to agree by chance
 * @param agrees something that identifies agrees; a masked name and a masked account only together
 * @param contradicts something that was read in full differs
 */
record PartyFit(int weight, boolean agrees, boolean contradicts) {

    private static final int CODE = 13_288;
    private static final int ACCOUNT = 9_966;
    private static final int NAME = 6_644;
    private static final int MASKED_ACCOUNT = 3_322;
    private static final int MASKED_NAME = 1_661;

    static PartyFit of(PartyRead read, PartyMarks must) {
        boolean code = read.code() != null && must.codes().contains(read.code());
        boolean account = read.account() != null && must.accounts().contains(read.account());
        boolean name = read.name() != null && must.names().contains(read.name());
        boolean masks = read.mask() != null && must.masks().stream().anyMatch(each -> each.fits(read.mask()));
        boolean nameMask = read.nameMask() != null && must.nameMasks().contains(read.nameMask());
        int weight = (code ? CODE : 0)
                + (account ? ACCOUNT : 0)
                + (name ? NAME : 0)
                + (masks ? MASKED_ACCOUNT : 0)
                + (nameMask ? MASKED_NAME : 0);
        return new PartyFit(weight, code || account || name || (masks && nameMask), contradicts(read, must, code));
    }

    /** A code carries a check digit, so where it agrees a misread name beside it does not contradict. */
    private static boolean contradicts(PartyRead read, PartyMarks must, boolean codeAgrees) {
        return differs(read.code(), must.codes())
                || differs(read.account(), must.accounts())
                || (!codeAgrees && differs(read.name(), must.names()))
                || (!codeAgrees && differs(read.nameMask(), must.nameMasks()))
                || (read.mask() != null
                        && !must.masks().isEmpty()
                        && must.masks().stream().noneMatch(each -> each.fits(read.mask())));
    }

    private static boolean differs(String read, java.util.Set<String> known) {
        return read != null && !known.isEmpty() && !known.contains(read);
    }
}
