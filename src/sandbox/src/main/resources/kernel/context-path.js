/* What Jira's web resource manager offers before any script of AUI, which takes it over when it is loaded. */
(function () {
  'use strict';

  function contextPath() {
    var meta = document.querySelector('meta[name="ajs-context-path"]');
    return meta ? meta.getAttribute('content') : '';
  }

  window.WRM = {contextPath: contextPath};
  window.AJS = {contextPath: contextPath};
}());
