package io.siliu.rules;

/** Where an indicator gets its authority. */
public enum BasisKind {
    /** A law, regulation or standard. */
    LAW,
    /** 平台自定: the platform's own risk rule. */
    PLATFORM
}
