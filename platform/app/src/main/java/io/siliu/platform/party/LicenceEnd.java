package io.siliu.platform.party;

/** How a licence ended. */
public enum LicenceEnd {
    /** 注销: its owner gave it up, or the authority struck it off. */
    CANCELLED,
    /** 吊销: the authority took it away; its owner may not carry on business. */
    REVOKED
}
