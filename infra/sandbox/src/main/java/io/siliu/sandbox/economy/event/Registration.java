package io.siliu.sandbox.economy.event;

/**
 * How a person came onto the platform.
 */
public record Registration(String worker, Origin origin, IdentityCheck identity, Will will) {}
