/** The pages and the API of records and alerts. Each method maps HTTP to one use case. */
package io.siliu.platform.assessment.internal.web;
