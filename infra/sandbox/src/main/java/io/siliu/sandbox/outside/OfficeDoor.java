package io.siliu.sandbox.outside;

import java.util.Random;

/** The way into an office, as slow, silent or doubled as its knobs say. */
final class OfficeDoor {

    private final Office office;
    private final Random chance;
    private volatile Knobs knobs = Knobs.GOOD;

    OfficeDoor(Office office) {
        this.office = office;
        this.chance = new Random(office.name().hashCode());
    }

    Knobs knobs() {
        return knobs;
    }

    void turn(Knobs turned) {
        knobs = turned;
    }

    /** @throws SilentException when the office has acted but shall not answer */
    Reply answer(Request request) {
        Knobs now = knobs;
        pause(now.latencyMillis());
        if (happens(now.errorRate())) {
            return Reply.refused(503, "SANDBOX_ERROR", "演示：暂时不可用");
        }
        Reply reply = office.answer(request);
        if (happens(now.duplicateRate())) {
            reply = office.answer(request);
        }
        if (happens(now.silenceRate())) {
            throw new SilentException();
        }
        return reply;
    }

    private boolean happens(double share) {
        return share > 0 && chance.nextDouble() < share;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done and nobody is told. */
    static final class SilentException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
