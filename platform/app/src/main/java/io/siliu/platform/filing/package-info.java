/**
 * What the law wants reported of what the platform paid: drafted from the books, checked, confirmed by one person and submitted by
 * another, once, with an entry on the ledger. Owns the port to the office that takes the reports.
 */
@ApplicationModule(allowedDependencies = {"settlement", "tax", "party", "access", "anchoring", "database", "outside"})
package io.siliu.platform.filing;

import org.springframework.modulith.ApplicationModule;
