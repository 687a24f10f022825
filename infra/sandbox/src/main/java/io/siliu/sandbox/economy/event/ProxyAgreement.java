package io.siliu.sandbox.economy.event;

import java.time.LocalDate;

/**
 * An agreement that somebody withdraws for a worker (委托提现协议), with the relation proven.
 *
 * @param agent ID number
 */
public record ProxyAgreement(String worker, String agent, String relation, LocalDate signedOn, LocalDate validTo) {}
