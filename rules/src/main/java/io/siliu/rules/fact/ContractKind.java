package io.siliu.rules.fact;

/** The links of the three-party contract chain. */
public enum ContractKind {
    /** 服务协议 between enterprise and platform. */
    MASTER_AGREEMENT,
    /** 承揽合同 that binds the worker. */
    CONTRACTING_AGREEMENT
}
