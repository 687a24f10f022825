package io.siliu.platform.database;

import io.siliu.kernel.Digest;
import java.util.function.Supplier;

/**
 * Makes a repeated request harmless: the first one does the work and its answer is kept in the same transaction; a
 * repeat with the same key and the same input gets that answer. For the API this happens once for all in the
 * {@code web} module, for every POST below {@code /api/}; controllers do nothing for it.
 */
public interface Idempotency {

    /**
     * Does the work once for a key. Everything runs in one transaction: when the work throws or its answer is not kept,
     * nothing remains and the key is free again. A second caller with the same key waits for the first.
     *
     * @param scope who uses the key, such as {@code account:42}; keys of different scopes never meet
     * @param input digest of everything the work depends on
     * @throws io.siliu.kernel.PlatformException {@link DatabaseError#IDEMPOTENCY_KEY_REUSED} when the key was used with
     *     another input
     */
    Answer once(String scope, String key, Digest input, Supplier<Answer> work);

    /**
     * What was answered.
     *
     * @param status the HTTP status; only answers below 300 are kept, all others roll the work back
     * @param body the exact bytes
     */
    record Answer(int status, String contentType, byte[] body, boolean repeated) {

        public static Answer of(int status, String contentType, byte[] body) {
            return new Answer(status, contentType, body, false);
        }

        public boolean succeeded() {
            return status < 300;
        }
    }
}
