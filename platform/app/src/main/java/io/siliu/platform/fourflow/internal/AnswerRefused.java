package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;

/** Refuses an answer for what is wrong in one of its fields. */
final class AnswerRefused {

    private AnswerRefused() {}

    static PlatformException of(String field, String remedy) {
        return new PlatformException(FourFlowError.ANSWER_NOT_VALID, field, remedy);
    }
}
