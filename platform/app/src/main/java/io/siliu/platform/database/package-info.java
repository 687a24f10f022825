/**
 * The shared ground of all modules: the embedded or external database, claims on work, answers given once, clock and
 * identifiers. It knows nothing of the trade.
 */
@ApplicationModule(allowedDependencies = {})
package io.siliu.platform.database;

import org.springframework.modulith.ApplicationModule;
