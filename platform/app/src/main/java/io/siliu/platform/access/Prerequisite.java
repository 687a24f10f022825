package io.siliu.platform.access;

/**
 * Something that an installation needs before it can work. While one is not met, whoever manages accounts is led there
 * by a message on every page. The words stand in the bundles under {@code lack.}name: title, words, go.
 */
public interface Prerequisite {

    /** A short stable name in lower case. */
    String name();

    /** The page on which it is met. */
    String address();

    /** Asked for every page of whoever manages accounts, so it answers from memory once it holds. */
    boolean met();
}
