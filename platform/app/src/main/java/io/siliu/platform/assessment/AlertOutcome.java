package io.siliu.platform.assessment;

/** How far an alert is worked on, as it stands now. */
public enum AlertOutcome {
    /** 未处理: nobody has said what it came to, since a later revision hit, it became graver or came back at the latest. */
    OPEN,
    /** 等第二个人: one person has said what it came to, and another has yet to say the same. */
    WAITING,
    /** 属实: there is a violation. */
    CONFIRMED,
    /** 排除: there is none. */
    CLEARED;

    /** Whether it is known what it came to. */
    public boolean isFound() {
        return this == CONFIRMED || this == CLEARED;
    }
}
