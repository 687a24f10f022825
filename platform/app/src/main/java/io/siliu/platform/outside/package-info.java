/**
 * The outside parties: where they are and how they are called. Every call has an idempotency key and a deadline, and
 * one of its outcomes is that nobody knows what happened; the caller, who knows the trade, asks again or waits.
 */
@ApplicationModule(allowedDependencies = {"database"})
package io.siliu.platform.outside;

import org.springframework.modulith.ApplicationModule;
