package io.siliu.platform.outside.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.outside.OutsideAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a status and a body mean. What is not plainly a yes or a no is not known. */
final class AnswerReading {

    private static final int TIMED_OUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_MESSAGE = 500;

    private AnswerReading() {}

    static OutsideAnswer read(int status, byte[] body) {
        if (status >= 200 && status < 300) {
            return answered(status, body);
        }
        if (status == TOO_MANY || status == TOO_EARLY) {
            return new OutsideAnswer.NotSent("the other side takes nothing at present (" + status + ")");
        }
        if (status >= 400 && status < 500 && status != TIMED_OUT) {
            return refused(status, body);
        }
        return new OutsideAnswer.Unknown("the other side answered " + status);
    }

    private static OutsideAnswer answered(int status, byte[] body) {
        try {
            return new OutsideAnswer.Answered(
                    status, body.length == 0 ? MissingNode.getInstance() : Json.MAPPER.readTree(body));
        } catch (JacksonException garbled) {
            return new OutsideAnswer.Unknown("the answer is not JSON");
        }
    }

    private static OutsideAnswer refused(int status, byte[] body) {
        JsonNode problem = problem(body);
        return new OutsideAnswer.Refused(
                status,
                AnswerParts.cut(problem.path("code").asString("HTTP_" + status), LONGEST_WORD),
                AnswerParts.cut(problem.path("detail").asString(""), LONGEST_MESSAGE));
    }

    private static JsonNode problem(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : Json.MAPPER.readTree(body);
        } catch (JacksonException noProblem) {
            return MissingNode.getInstance();
        }
    }
}
