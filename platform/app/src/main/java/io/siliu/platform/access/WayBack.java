package io.siliu.platform.access;

/** Where somebody came from and is sent back to after a form or a choice. */
public final class WayBack {

    private WayBack() {}

    /** The address if it is one of this server, otherwise the other one: a link must not send anybody elsewhere. */
    public static String or(String back, String otherwise) {
        boolean ours = back != null && back.matches("/([A-Za-z0-9._~?=&%+,:-][A-Za-z0-9._~/?=&%+,:-]*)?");
        return ours ? back : otherwise;
    }
}
