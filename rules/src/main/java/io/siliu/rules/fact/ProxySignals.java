package io.siliu.rules.fact;

/**
 * Withdrawals by another person (委托提现). A component that is null was not established.
 *
 * @param withoutAgreement whether another person withdrew without an agreement on file
 * @param principals workers for whom the same person withdraws (count)
 * @param expired whether the agent's authority had expired
 * @param relationProven whether the relation of agent and worker is proven; true where there is no agent
 */
public record ProxySignals(Observed withoutAgreement, Measured principals, Observed expired, Observed relationProven) {}
