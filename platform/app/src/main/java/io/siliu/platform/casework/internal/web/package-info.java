/** Cases and notices on pages and over the API. */
package io.siliu.platform.casework.internal.web;
