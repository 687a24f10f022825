/**
 * What was agreed: master service agreements, and the dated table that says what each flow must hold under a model and a
 * capacity. A combination outside of the table is refused with words.
 */
@ApplicationModule(allowedDependencies = {"party", "access", "anchoring", "database"})
package io.siliu.platform.contract;

import org.springframework.modulith.ApplicationModule;
