/**
 * The outside parties that the product calls, as one HTTP server on the loopback interface: each office answers below
 * its own path, and knobs make an office slow, silent or doubled.
 */
package io.siliu.sandbox.outside;
