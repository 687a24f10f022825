/**
 * What is owed: effective-dated tables with their source, and calculators that turn income into tax held and VAT filed.
 * Rates never stand in code; a date without a row is refused, not guessed.
 */
@ApplicationModule(allowedDependencies = {"party", "database"})
package io.siliu.platform.tax;

import org.springframework.modulith.ApplicationModule;
