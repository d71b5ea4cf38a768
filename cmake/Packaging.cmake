# What `cmake --install build/release` puts where. The programs find each other by standing in one folder.
foreach(program brokerscope brokerscope-cli brokerscope-supervisor)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
if(TARGET brokerscope)
  install(FILES packaging/linux/org.brokerscope.Brokerscope.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/linux/org.brokerscope.Brokerscope.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/icons/logo.svg RENAME org.brokerscope.Brokerscope.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
