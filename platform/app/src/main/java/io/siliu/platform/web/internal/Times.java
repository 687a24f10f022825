package io.siliu.platform.web.internal;

import io.siliu.kernel.ChinaTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Writes instants on pages, in Beijing time; templates know it as {@code @times}. */
@Component("times")
public final class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** Such as 2026-11-24 12:05; empty for nothing. */
    public String minute(Instant instant) {
        return write(MINUTE, instant);
    }

    public String second(Instant instant) {
        return write(SECOND, instant);
    }

    /** Without the year, where the page says it elsewhere. */
    public String shortly(Instant instant) {
        return write(SHORT, instant);
    }

    private static String write(DateTimeFormatter form, Instant instant) {
        return instant == null ? "" : form.format(instant.atZone(ChinaTime.ZONE));
    }
}
