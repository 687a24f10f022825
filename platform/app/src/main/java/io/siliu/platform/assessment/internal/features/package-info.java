/**
 * What rules need to know beyond the record itself: computed for many lines at once from the public faces of the modules
 * that own the data, each value with the ids that it was computed from. Where the platform has no data for a value, the
 * value stays absent; nothing is guessed.
 */
package io.siliu.platform.assessment.internal.features;
