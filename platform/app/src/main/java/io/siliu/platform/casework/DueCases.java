package io.siliu.platform.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What enterprises have to answer or to put right, by its last day, as far as the present actor sees cases. */
public interface DueCases {

    /** The earliest first; empty for whoever may not see cases. */
    List<Due> earliest(int limit, Locale locale);

    /**
     * A case that waits for an answer.
     *
     * @param title its indicator in words
     * @param dueOn last day, in Asia/Shanghai
     */
    record Due(String number, String enterprise, String title, String severity, LocalDate dueOn, boolean overdue) {}
}
