package io.siliu.sandbox.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Random;

/**
 * The chances of one paper, drawn from the seed and the paper's own name. So a paper comes out the same whichever papers
 * are drawn before it, or again after a restart.
 */
public final class Draw {

    private final Random random;

    private Draw(long state) {
        this.random = new Random(state);
    }

    public static Draw of(long seed, String paper) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((seed + "/" + paper).getBytes(StandardCharsets.UTF_8));
            return new Draw(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public String digits(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int index = 0; index < count; index++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    public long state() {
        return random.nextLong();
    }
}
