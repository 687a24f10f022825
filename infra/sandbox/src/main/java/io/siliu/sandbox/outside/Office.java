package io.siliu.sandbox.outside;

/** One outside party (演示). It must act once for one idempotency key, however often it is asked. */
public interface Office {

    /** Its name in {@code outside.json}, such as {@code taxBureau}. */
    String name();

    /** The path below which it answers, such as {@code /tax-bureau}. */
    String path();

    Reply answer(Request request);
}
