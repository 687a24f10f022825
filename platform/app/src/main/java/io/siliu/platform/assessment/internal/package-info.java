/**
 * Features, facts, screening and alerts, and the tables behind them. The only place of the application that knows the
 * rules library.
 */
package io.siliu.platform.assessment.internal;
