/**
 * What banks, registries, the tax bureau and consented lists say of the people and enterprises on the platform: taken in as
 * statements, kept as rows that name nobody, and read by the features.
 */
package io.siliu.platform.assessment.internal.outside;
