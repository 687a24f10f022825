/**
 * Who takes part: enterprises, workers and the sole proprietors some of them are, with capacities and consents over time.
 * Personal data is encrypted with the person's own key and leaves this module masked unless a purpose is named.
 */
@ApplicationModule(allowedDependencies = {"access", "notify", "outside", "anchoring", "database"})
package io.siliu.platform.party;

import org.springframework.modulith.ApplicationModule;
