/** What ends operations that end later than they return, with the real libraries. */
package io.telewright.test.endings;
