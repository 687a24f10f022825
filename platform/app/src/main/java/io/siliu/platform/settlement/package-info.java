/**
 * What is paid: files of settlement lines checked as a whole, booked with taxes computed here, in batches. Owns the port
 * that may hold a payout back.
 */
@ApplicationModule(
        allowedDependencies = {"party", "contract", "work", "tax", "access", "anchoring", "database", "outside"})
package io.siliu.platform.settlement;

import org.springframework.modulith.ApplicationModule;
