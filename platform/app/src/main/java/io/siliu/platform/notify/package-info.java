/**
 * Tells people something outside of the pages: short messages, handed to the provider exactly once as far as that can be
 * known. It decides neither what is said nor to whom.
 */
@ApplicationModule(allowedDependencies = {"outside", "database"})
package io.siliu.platform.notify;

import org.springframework.modulith.ApplicationModule;
