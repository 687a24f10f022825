/**
 * The four-flow record: papers and rows of one settlement line, matched, compared and sealed. It owns the port
 * {@link io.siliu.platform.fourflow.Sealing} that runs in the sealing transaction.
 */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "contract",
            "work",
            "tax",
            "settlement",
            "document",
            "access",
            "anchoring",
            "database"
        })
package io.siliu.platform.fourflow;

import org.springframework.modulith.ApplicationModule;
