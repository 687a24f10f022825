/**
 * What people do about alerts: a case (案件) gathers the grave ones of one indicator at one enterprise; officers ask or demand
 * that something be put right, the enterprise answers, two persons close it, and the enterprise may have that looked at again.
 * It decides nothing about alerts by itself: what a case came to is said of them by the face of the assessment.
 */
@ApplicationModule(
        allowedDependencies = {"assessment", "document", "party", "access", "anchoring", "notify", "database"})
package io.siliu.platform.casework;

import org.springframework.modulith.ApplicationModule;
