/** The started application as people see it, in a real Chromium. */
package vn.daysaucongto.browser;
