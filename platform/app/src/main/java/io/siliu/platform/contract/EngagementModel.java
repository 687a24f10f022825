package io.siliu.platform.contract;

/** How an enterprise engages workers through the platform, fixed by its master service agreement. */
public enum EngagementModel {
    /** 居间: the worker contracts with the enterprise, the platform brings them together for a fee. */
    AGENCY,
    /** 承揽转包: the platform takes the task from the enterprise and gives it to the worker. */
    SUBCONTRACT
}
