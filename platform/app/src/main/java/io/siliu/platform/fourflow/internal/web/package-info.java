/** Pages and addresses for the papers that no record holds. */
package io.siliu.platform.fourflow.internal.web;
