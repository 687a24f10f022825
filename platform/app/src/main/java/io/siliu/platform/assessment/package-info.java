/**
 * Screens sealed records: computes features in the sealing transaction, builds the facts, runs the rule set in force,
 * keeps every outcome with the facts it stood on, and raises alerts.
 */
@ApplicationModule(
        allowedDependencies = {
            "fourflow",
            "settlement",
            "work",
            "contract",
            "party",
            "tax",
            "document",
            "filing",
            "access",
            "anchoring",
            "database"
        })
package io.siliu.platform.assessment;

import org.springframework.modulith.ApplicationModule;
