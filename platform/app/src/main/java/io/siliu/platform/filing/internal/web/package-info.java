/** The pages and the API of the reports. */
package io.siliu.platform.filing.internal.web;
