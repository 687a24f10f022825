/**
 * The business flow: tasks ordered, delivered and accepted. Here task numbers are minted, which every later paper carries.
 */
@ApplicationModule(allowedDependencies = {"party", "contract", "access", "database"})
package io.siliu.platform.work;

import org.springframework.modulith.ApplicationModule;
