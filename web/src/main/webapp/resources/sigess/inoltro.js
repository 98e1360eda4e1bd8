// SPDX-License-Identifier: EUPL-1.2
// Sends the answer of the identity provider on from a page of ours, so that our cookie goes with it.
document.getElementById('inoltro').submit();
