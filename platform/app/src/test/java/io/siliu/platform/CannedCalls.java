package io.siliu.platform;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Another side that gives one and the same answer to everything. */
public final class CannedCalls implements OutsideCalls {

    private final OutsideAnswer answer;

    private CannedCalls(OutsideAnswer answer) {
        this.answer = answer;
    }

    /** Answers 200 with this JSON. */
    public static CannedCalls answering(String json) {
        return new CannedCalls(new OutsideAnswer.Answered(200, Json.MAPPER.readTree(json)));
    }

    public static CannedCalls refusing(int status, String code) {
        return new CannedCalls(new OutsideAnswer.Refused(status, code, "示例：不行"));
    }

    @Override
    public OutsideAnswer post(OutsideParty party, String path, Object body, String key, Duration deadline) {
        return answer;
    }

    @Override
    public OutsideAnswer get(OutsideParty party, String path, Duration deadline) {
        return answer;
    }

    @Override
    public Optional<URI> address(OutsideParty party) {
        return Optional.empty();
    }
}
