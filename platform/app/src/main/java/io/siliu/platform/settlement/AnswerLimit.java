package io.siliu.platform.settlement;

import java.util.Optional;

/** Port: how long an objection may wait before it is held against whoever should have answered. */
public interface AnswerLimit {

    /** In days, as it is in force today; empty where no rule says so. */
    Optional<String> days();
}
