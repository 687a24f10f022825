/**
 * The registration authority of the sandbox: takes applications for individual businesses, reviews them after a while and
 * licenses them on the next beat of a clock that stands for the next working day.
 */
package io.siliu.sandbox.registry;
