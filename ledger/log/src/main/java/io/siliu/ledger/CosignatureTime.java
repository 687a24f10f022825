package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The time inside a cosignature/v1: eight bytes of POSIX seconds before the Ed25519 signature. */
final class CosignatureTime {

    private static final int BYTES = Long.BYTES + Ed25519.SIGNATURE_BYTES;

    private CosignatureTime() {}

    /** The seconds, or nothing when the bytes are not such a signature or the time is zero or out of range. */
    static Optional<Long> of(byte[] signature) {
        if (signature.length != BYTES) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(signature).getLong();
        return seconds > 0 && seconds <= MOST_SECONDS ? Optional.of(seconds) : Optional.empty();
    }

    /** The bytes a witness signs. */
    static byte[] message(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8);
    }

    /** The end of the year 9999: what an instant of ours can be printed for. */
    private static final long MOST_SECONDS = 253_402_300_799L;
}
