package io.siliu.platform.assessment.internal.outside;

import java.util.List;

/**
 * Something that somebody outside of the platform says. Days and times are those of Asia/Shanghai, people are named by their
 * ID numbers, enterprises and businesses by their credit codes.
 */
public interface Statement {

    /**
     * The rows in which it is kept.
     *
     * @throws Refused naming the field that is wanting or has an unusable form
     */
    List<Said> said();
}
